# await COMMAND...: try it again until it succeeds; after five minutes say so and fail, instead of waiting for what never
# comes. Five, since under the sanitizers and beside other tests a sweep that takes seconds takes more than one.
await() {
    local end=$((SECONDS + 300))
    until "$@"; do
        if [ $SECONDS -ge $end ]; then
            echo "waited five minutes in vain for: $*"
            return 1
        fi
        sleep 0.01
    done
}
