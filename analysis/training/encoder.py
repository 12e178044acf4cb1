"""MiniLM-L6 with heads for the themes, the older labels, the feeling and the score, and its fine-tuning on one thread."""

import math
import random

import onnx
import torch
from onnx import numpy_helper
from torch import nn
from torch.nn import functional as F

WIDTH, HEADS, INNER, LAYERS, FROZEN = 384, 12, 1536, 6, 1
LONGEST = 128
MASK = 103
COPIES = 8  # of one text with one question: "Nothing" 400 times teaches no more


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.query, self.key, self.value = (nn.Linear(WIDTH, WIDTH) for _ in range(3))
        self.out, self.wide, self.narrow = nn.Linear(WIDTH, WIDTH), nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.first, self.second = nn.LayerNorm(WIDTH, 1e-12), nn.LayerNorm(WIDTH, 1e-12)
        self.drop = nn.Dropout(0.1)

    def forward(self, x, mask):
        b, n, _ = x.shape
        q, k, v = (f(x).view(b, n, HEADS, -1).transpose(1, 2) for f in (self.query, self.key, self.value))
        weights = self.drop(torch.softmax(q @ k.transpose(2, 3) / math.sqrt(WIDTH // HEADS) + mask, -1))
        seen = (weights @ v).transpose(1, 2).reshape(b, n, WIDTH)
        x = self.first(x + self.drop(self.out(seen)))
        return self.second(x + self.drop(self.narrow(F.gelu(self.wide(x)))))


class Encoder(nn.Module):
    def __init__(self, outputs, layers=LAYERS):
        super().__init__()
        self.word, self.place, self.kind = nn.Embedding(30522, WIDTH), nn.Embedding(512, WIDTH), nn.Parameter(torch.zeros(WIDTH))
        self.norm = nn.LayerNorm(WIDTH, 1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(layers))
        self.heads = nn.ModuleDict({name: nn.Linear(WIDTH, size) for name, size in outputs.items()})
        self.drop = nn.Dropout(0.1)

    def forward(self, ids):
        held = (ids != 0).float()
        mask = ((1 - held) * -1e4)[:, None, None, :]
        with torch.no_grad():
            x = self.norm(self.word(ids) + self.place.weight[: ids.shape[1]] + self.kind)
            for layer in self.layers[:FROZEN]:
                x = layer(x, mask)
        for layer in self.layers[FROZEN:]:
            x = layer(x, mask)
        pooled = (x * held[:, :, None]).sum(1) / held.sum(1, keepdim=True)
        return pooled, {name: head(self.drop(pooled)) for name, head in self.heads.items()}

    def train(self, mode=True):
        super().train(mode)
        for layer in self.layers[:FROZEN]:
            layer.eval()
        return self


def pretrained(onnx_file, outputs, layers=LAYERS):
    """The encoder with the weights of the published model; its heads start at random."""
    graph = onnx.load(onnx_file).graph
    held = {each.name: torch.from_numpy(numpy_helper.to_array(each).copy()) for each in graph.initializer}
    products = {node.name or node.output[0]: held[node.input[1]] for node in graph.node if node.op_type == "MatMul" and node.input[1] in held}
    model = Encoder(outputs, layers)
    with torch.no_grad():
        model.word.weight.copy_(held["embeddings.word_embeddings.weight"])
        model.place.weight.copy_(held["embeddings.position_embeddings.weight"])
        model.kind.copy_(held["embeddings.token_type_embeddings.weight"][0])
        model.norm.weight.copy_(held["embeddings.LayerNorm.weight"])
        model.norm.bias.copy_(held["embeddings.LayerNorm.bias"])
        for number, layer in enumerate(model.layers):
            _fill(layer, number, held, products)
    return model


def _fill(layer, number, held, products):
    dense = {
        "attention/self/query": layer.query, "attention/self/key": layer.key, "attention/self/value": layer.value,
        "attention/output/dense": layer.out, "intermediate/dense": layer.wide, "output/dense": layer.narrow,
    }
    for path, linear in dense.items():
        weight = next(w for name, w in products.items() if f"/encoder/layer.{number}/{path}/MatMul" in name)
        linear.weight.copy_(weight.T)
        linear.bias.copy_(held[f"encoder.layer.{number}.{path.replace('/', '.')}.bias"])
    for path, norm in {"attention.output": layer.first, "output": layer.second}.items():
        norm.weight.copy_(held[f"encoder.layer.{number}.{path}.LayerNorm.weight"])
        norm.bias.copy_(held[f"encoder.layer.{number}.{path}.LayerNorm.bias"])


def batches(lengths, size, shuffle):
    """Indices in batches of like length, in a random order."""
    order = sorted(range(len(lengths)), key=lambda i: (lengths[i] + shuffle.random() * 4, i))
    cut = [order[at : at + size] for at in range(0, len(order), size)]
    shuffle.shuffle(cut)
    return cut


def padded(ids):
    longest = max(map(len, ids))
    return torch.tensor([each + [0] * (longest - len(each)) for each in ids])


def veiled(ids, share, chance):
    """The same with some tokens hidden, so that no single word is leaned on."""
    return [each if at < 2 or at == len(ids) - 1 or chance.random() >= share else MASK for at, each in enumerate(ids)]


def fine_tune(model, ids, targets, say, seed, epochs=5, rate=2e-4, size=16, veil=0.12):
    """Trains in place and leaves the average of the weights of the last third of the way."""
    torch.manual_seed(seed)
    shuffle = random.Random(seed)
    for part in (model.word, model.place, model.norm, *model.layers[:FROZEN]):
        part.requires_grad_(False)
    model.kind.requires_grad_(False)
    _begin(model, targets)
    body = [p for layer in model.layers[FROZEN:] for p in layer.parameters()]
    optimiser = torch.optim.AdamW([
        {"params": body, "lr": rate, "peak": rate},
        {"params": list(model.heads.parameters()), "lr": rate * 10, "peak": rate * 10},
    ], weight_decay=0.01)
    lengths = [len(each) for each in ids]
    steps = epochs * math.ceil(len(ids) / size)
    average, taken, step = None, 0, 0
    model.train()
    for epoch in range(epochs):
        total = 0.0
        for batch in batches(lengths, size, shuffle):
            for group in optimiser.param_groups:
                group["lr"] = group["peak"] * min((step + 1) / (0.1 * steps), max(0.02, (steps - step) / (0.9 * steps)))
            optimiser.zero_grad()
            with torch.autocast("cpu", dtype=torch.bfloat16):
                outputs = model(padded([veiled(ids[i], veil, shuffle) for i in batch]))[1]
            loss = _loss({name: each.float() for name, each in outputs.items()}, {name: t[batch] for name, t in targets.items()})
            loss.backward()
            nn.utils.clip_grad_norm_(body, 1.0)
            optimiser.step()
            total, step = total + loss.item() * len(batch), step + 1
            if step > steps * 2 / 3 and step % 8 == 0:
                taken += 1
                state = {name: value.detach().clone() for name, value in model.state_dict().items()}
                average = state if average is None else {name: a + (state[name] - a) / taken for name, a in average.items()}
        say(f"epoch {epoch + 1}: loss {total / len(ids):.4f}")
    model.load_state_dict(average)
    model.eval()


def _begin(model, targets):
    with torch.no_grad():
        for name in ("themes", "labels"):
            share = targets[name].mean(0).clamp(1e-4, 0.9)
            model.heads[name].bias.copy_(torch.log(share / (1 - share)))
            model.heads[name].weight.mul_(0.5)


def _loss(outputs, targets):
    loss = 0.0
    for name, weight in (("themes", 1.0), ("labels", 0.5)):
        share = targets["share " + name][0]
        positive = ((1 - share) / share).clamp(1, 1e4) ** 0.2
        loss = loss + weight * 12 * F.binary_cross_entropy_with_logits(outputs[name], targets[name], pos_weight=positive)
    for name, weight in (("feeling", 1.0), ("score", 0.25)):
        known = targets[name].sum(1) > 0
        if known.any():
            loss = loss + weight * F.cross_entropy(outputs[name][known], targets[name][known], label_smoothing=0.05)
    return loss


@torch.no_grad()
def read(model, ids):
    """Pooled vectors and outputs of all texts, in their order."""
    model.eval()
    order = sorted(range(len(ids)), key=lambda i: len(ids[i]))
    vectors, outputs = [None] * len(ids), [None] * len(ids)
    for at in range(0, len(order), 16):
        some = order[at : at + 16]
        pooled, heads = model(padded([ids[i] for i in some]))
        for row, i in enumerate(some):
            vectors[i], outputs[i] = pooled[row], {name: value[row] for name, value in heads.items()}
    return torch.stack(vectors), {name: torch.stack([each[name] for each in outputs]) for name in outputs[0]}
