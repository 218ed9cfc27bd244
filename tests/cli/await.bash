# await COMMAND...: try it again until it succeeds; after a minute say so and fail, instead of waiting for what never comes.
await() {
    local end=$((SECONDS + 60))
    until "$@"; do
        if [ $SECONDS -ge $end ]; then
            echo "waited a minute in vain for: $*"
            return 1
        fi
        sleep 0.01
    done
}
