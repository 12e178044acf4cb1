"""A small BERT with heads for the themes, the older labels, the feeling and the score, and its fine-tuning on one thread."""

import math
import random

import onnx
import torch
from onnx import numpy_helper
from torch import nn
from torch.nn import functional as F

WIDTH, HEADS, HEAD, INNER, FROZEN = 384, 12, 32, 1536, 1
LONGEST = 128
MASK = 103
COPIES = 8  # of one text with one question: "Nothing" 400 times teaches no more


class Layer(nn.Module):
    def __init__(self, heads, inner):
        super().__init__()
        self.query, self.key, self.value = (nn.Linear(WIDTH, heads * HEAD) for _ in range(3))
        self.out, self.wide, self.narrow = nn.Linear(heads * HEAD, WIDTH), nn.Linear(WIDTH, inner), nn.Linear(inner, WIDTH)
        self.first, self.second = nn.LayerNorm(WIDTH, 1e-12), nn.LayerNorm(WIDTH, 1e-12)
        self.drop = nn.Dropout(0.1)

    def forward(self, x, mask):
        b, n, _ = x.shape
        q, k, v = (f(x).view(b, n, -1, HEAD).transpose(1, 2) for f in (self.query, self.key, self.value))
        weights = self.drop(torch.softmax(q @ k.transpose(2, 3) / math.sqrt(HEAD) + mask, -1))
        seen = (weights @ v).transpose(1, 2).reshape(b, n, -1)
        x = self.first(x + self.drop(self.out(seen)))
        return self.second(x + self.drop(self.narrow(F.gelu(self.wide(x)))))


class Encoder(nn.Module):
    """Heads by their names and sizes, and layers by how many attention heads and inner units each has."""

    def __init__(self, outputs, layers):
        super().__init__()
        self.word, self.place, self.kind = nn.Embedding(30522, WIDTH), nn.Embedding(512, WIDTH), nn.Parameter(torch.zeros(WIDTH))
        self.norm = nn.LayerNorm(WIDTH, 1e-12)
        self.layers = nn.ModuleList(Layer(*each) for each in layers)
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


def pretrained(onnx_file, outputs, layers):
    """The encoder with the weights of the published model; its heads start at random."""
    graph = onnx.load(onnx_file).graph
    held = {each.name: torch.from_numpy(numpy_helper.to_array(each).copy()) for each in graph.initializer}
    products = {node.name or node.output[0]: held[node.input[1]] for node in graph.node if node.op_type == "MatMul" and node.input[1] in held}
    model = Encoder(outputs, [(HEADS, INNER)] * layers)
    with torch.no_grad():
        model.word.weight.copy_(held["embeddings.word_embeddings.weight"])
        model.place.weight.copy_(held["embeddings.position_embeddings.weight"])
        model.kind.copy_(held["embeddings.token_type_embeddings.weight"][0])
        model.norm.weight.copy_(held["embeddings.LayerNorm.weight"])
        model.norm.bias.copy_(held["embeddings.LayerNorm.bias"])
        for number, layer in enumerate(model.layers):
            _fill(layer, number, held, products)
    return model


def restored(file, outputs):
    """An encoder as it was kept, whose layers may have been thinned."""
    state = torch.load(file)
    sizes = [[len(state[name]) for name in state if name.endswith(end)] for end in (".query.bias", ".wide.bias")]
    model = Encoder(outputs, [(width // HEAD, inner) for width, inner in zip(*sizes)])
    model.load_state_dict(state)
    return model.eval()


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


@torch.no_grad()
def thin(model, ids, heads, units):
    """Leaves each layer that learns so many attention heads and inner units: those whose gifts to these texts vary most. What the others
    give on average stays, as a constant."""
    model.eval()
    learning = model.layers[FROZEN:]
    sums = {(layer, name): torch.zeros(3, getattr(layer, name).in_features) for layer in learning for name in ("out", "narrow")}
    watches = [getattr(layer, name).register_forward_pre_hook(_watch(each)) for (layer, name), each in sums.items()]
    for each in ids[::5]:
        model(torch.tensor([each]))
    for each in watches:
        each.remove()
    for layer in learning:
        kept = _best(layer, "out", sums, heads, HEAD)
        layer.query, layer.key, layer.value = (_rows(each, kept) for each in (layer.query, layer.key, layer.value))
        layer.wide = _rows(layer.wide, _best(layer, "narrow", sums, units, 1))


def _watch(sums):
    def add(_, given):
        given = given[0].flatten(0, -2)
        sums.add_(torch.stack([torch.full((given.shape[1],), len(given)), given.sum(0), (given * given).sum(0)]))

    return add


def _best(layer, name, sums, most, together):
    """Keeps the inputs of one product that give most, in groups, and returns which."""
    product, (count, given, squares) = getattr(layer, name), sums[layer, name]
    usual = given / count
    worth = ((squares / count - usual**2) * (product.weight**2).sum(0)).view(-1, together).sum(1)
    chosen = worth.argsort(descending=True)[:most].sort().values
    kept = (chosen[:, None] * together + torch.arange(together)).flatten()
    gone = torch.ones(len(usual), dtype=torch.bool)
    gone[kept] = False
    made = nn.Linear(len(kept), WIDTH)
    made.weight.copy_(product.weight[:, kept])
    made.bias.copy_(product.bias + product.weight[:, gone] @ usual[gone])
    setattr(layer, name, made)
    return kept


def _rows(linear, kept):
    made = nn.Linear(WIDTH, len(kept))
    made.weight.copy_(linear.weight[kept])
    made.bias.copy_(linear.bias[kept])
    return made


def fine_tune(model, ids, targets, say, seed, fresh=True, epochs=5, rate=2e-4, size=16, veil=0.12):
    """Trains in place and leaves the average of the weights of the last third of the way. Fresh heads begin where guesses are fair."""
    torch.manual_seed(seed)
    shuffle = random.Random(seed)
    for part in (model.word, model.place, model.norm, *model.layers[:FROZEN]):
        part.requires_grad_(False)
    model.kind.requires_grad_(False)
    if fresh:
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
