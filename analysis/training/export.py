"""Writes the encoder as two ONNX graphs of eight-bit weights, one after the other: token ids in, one vector for each token out.

Weights keep seven of the eight bits: processors without the newest instructions would otherwise overflow, and a comment
must read alike everywhere. Activations are quantised as they come, so a comment goes through alone, never beside others."""

import numpy
import onnx
from onnx import TensorProto, helper, numpy_helper

import encoder

OWN = "com.microsoft"
STEPS = 63


def narrowed(weight):
    """Eight-bit columns with a scale each."""
    scale = numpy.abs(weight).max(0).clip(1e-8) / STEPS
    return numpy.round(weight / scale).astype(numpy.int8), scale.astype(numpy.float32)


class Graph:
    def __init__(self):
        self.nodes, self.held = [], []

    def hold(self, name, values):
        self.held.append(numpy_helper.from_array(numpy.ascontiguousarray(values), name))
        return name

    def add(self, kind, inputs, name, outputs=1, domain="", **settings):
        made = [name] if outputs == 1 else [f"{name}.{n}" for n in range(outputs)]
        self.nodes.append(helper.make_node(kind, inputs, made, domain=domain, **settings))
        return made[0] if outputs == 1 else made

    def dense(self, name, x, weight, bias):
        values, scale = narrowed(weight)
        inputs = [x, self.hold(name + ".w", values), self.hold(name + ".s", scale)]
        inputs += [self.hold(name + ".z", numpy.zeros(len(scale), numpy.int8)), self.hold(name + ".b", bias)]
        return self.add("DynamicQuantizeMatMul", inputs, name, domain=OWN)


def array(tensor):
    return tensor.detach().numpy().astype(numpy.float32)


def embedded(graph, model):
    values, scale = narrowed(array(model.word.weight).T)
    found = graph.add("Gather", [graph.hold("words", values.T), "ids"], "word.raw")
    found = graph.add("Cast", [found], "word.float", to=TensorProto.FLOAT)
    scales = graph.add("Gather", [graph.hold("words.s", scale[:, None]), "ids"], "word.scale")
    found = graph.add("Mul", [found, scales], "word")
    length = graph.add("Shape", ["ids"], "length", start=1)
    places = graph.hold("places", array(model.place.weight) + array(model.kind))
    zero = graph.hold("zero", numpy.array([0], numpy.int64))
    places = graph.add("Slice", [places, zero, length, zero], "place")
    summed = graph.add("Add", [found, places], "embedded")
    norm = [graph.hold("norm.g", array(model.norm.weight)), graph.hold("norm.b", array(model.norm.bias))]
    return graph.add("LayerNormalization", [summed, *norm], "x", epsilon=1e-12)


def layer(graph, name, x, made):
    joined = numpy.concatenate([array(f.weight).T for f in (made.query, made.key, made.value)], 1)
    bias = numpy.concatenate([array(f.bias) for f in (made.query, made.key, made.value)])
    values, scale = narrowed(joined)
    small, size, zero = graph.add("DynamicQuantizeLinear", [x], name + ".q", outputs=3)
    inputs = [small, graph.hold(name + ".qkv.w", values), graph.hold(name + ".qkv.b", bias), size]
    inputs += [graph.hold(name + ".qkv.s", scale), "", zero, graph.hold(name + ".qkv.z", numpy.zeros(len(scale), numpy.int8))]
    seen = graph.add("QAttention", inputs, name + ".seen", domain=OWN, num_heads=made.query.out_features // encoder.HEAD)
    out = graph.dense(name + ".out", seen, array(made.out.weight).T, array(made.out.bias))
    x = rest(graph, name + ".first", out, x, made.first)
    wide = graph.dense(name + ".wide", x, array(made.wide.weight).T, array(made.wide.bias))
    wide = graph.add("Gelu", [wide], name + ".gelu", domain=OWN)
    narrow = graph.dense(name + ".narrow", wide, array(made.narrow.weight).T, array(made.narrow.bias))
    return rest(graph, name + ".second", narrow, x, made.second)


def rest(graph, name, x, skip, norm):
    inputs = [x, skip, graph.hold(name + ".g", array(norm.weight)), graph.hold(name + ".nb", array(norm.bias))]
    return graph.add("SkipLayerNormalization", inputs, name, domain=OWN, epsilon=1e-12)


def write_words(model, file):
    """What training leaves as it was, the same in every model: the words' vectors and the first layers."""
    graph = Graph()
    x = embedded(graph, model)
    for number in range(encoder.FROZEN):
        x = layer(graph, f"layer{number}", x, model.layers[number])
    save(graph, helper.make_tensor_value_info("ids", TensorProto.INT64, [1, "tokens"]), "begun", file)


def write_layers(model, file):
    """What training changed."""
    graph, x = Graph(), "begun"
    for number in range(encoder.FROZEN, len(model.layers)):
        x = layer(graph, f"layer{number}", x, model.layers[number])
    save(graph, helper.make_tensor_value_info("begun", TensorProto.FLOAT, [1, "tokens", encoder.WIDTH]), "vectors", file)


def save(graph, wanted, made, file):
    graph.nodes[-1].output[0] = made
    outputs = [helper.make_tensor_value_info(made, TensorProto.FLOAT, [1, "tokens", encoder.WIDTH])]
    built = helper.make_graph(graph.nodes, "reader", [wanted], outputs, graph.held)
    imports = [helper.make_opsetid("", 17), helper.make_opsetid(OWN, 1)]
    onnx.save(helper.make_model(built, opset_imports=imports, ir_version=8, producer_name="linchpin"), str(file))
