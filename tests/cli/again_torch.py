# again_torch.py FILE.safetensors: whether PyTorch's modules take the weights and give the loss that the program says.
import json
import sys

import torch
from torch import nn

raw = open(sys.argv[1], "rb").read()
size = int.from_bytes(raw[:8], "little")
header = json.loads(raw[8:8 + size])
about = header.pop("__metadata__")
w = {}
for name, entry in header.items():
    begin, end = (8 + size + at for at in entry["data_offsets"])
    numbers = torch.frombuffer(bytearray(raw[begin:end]), dtype={"F32": torch.float32, "I32": torch.int32}[entry["dtype"]])
    w[name] = numbers.reshape(entry["shape"])
x, y = w.pop("x").long(), w.pop("y").long()
inputs, classes = w["rnn.weight_ih_l0"].shape[1], w["project.bias"].shape[0]
units, layers = int(about["state_size"]), int(about["num_layers"])
kinds = {"rnn": nn.RNN, "relu": nn.RNN, "lstm": nn.LSTM, "gru": nn.GRU}
more = {"nonlinearity": "relu"} if about["cell"] == "relu" else {}
model = nn.Module()
model.rnn = kinds[about["cell"]](inputs, units, layers, batch_first=True, **more)
model.project = nn.Linear(units, classes)
model.load_state_dict(w)
with torch.no_grad():
    logits = model.project(model.rnn(nn.functional.one_hot(x, inputs).float())[0])
    loss = nn.functional.cross_entropy(logits.transpose(1, 2), y, ignore_index=-1).item()
print(about["cell"], loss, about["stream_loss"])
assert abs(loss - float(about["stream_loss"])) < 1e-5
