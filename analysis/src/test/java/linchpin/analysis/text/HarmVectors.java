package linchpin.analysis.text;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import linchpin.analysis.text.encoding.Encoded;
import linchpin.analysis.text.harm.Alarms;
import linchpin.analysis.text.harm.Harm;
import linchpin.analysis.text.rules.Clauses;

/**
 * Writes the vectors that the heads of harm are learnt from: the name of the reader, then for each text, whole and in sentences, its harm and
 * its direction. What is called ordinary and rings by its words alone is left out, for much of it is harm.
 * usage: HarmVectors SENTENCES.tsv OUT, for training/harm.py
 */
public final class HarmVectors {

    private HarmVectors() {}

    public static void main(String[] args) throws IOException {
        var model = Model.shipped();
        var questions = Question.values();
        var harms = List.of(Harm.values());
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(Path.of(args[1]))))) {
            out.writeUTF(model.card().name());
            var turn = 0;
            for (var line : Files.readAllLines(Path.of(args[0]))) {
                var cells = line.split("\t", 2);
                var ordinary = cells[0].equals("NONE");
                if (ordinary && !Alarms.in(cells[1]).isEmpty()) {
                    continue;
                }
                var harm = ordinary ? harms.size() : harms.indexOf(Harm.valueOf(cells[0]));
                var encoded = model.encoder().encoded(cells[1], questions[turn++ % questions.length].place());
                write(harm, encoded.direction(), out);
                for (var clause : Clauses.of(cells[1])) {
                    var mean = encoded.mean(clause.start(), clause.end());
                    if (mean != null) {
                        write(harm, Encoded.direction(mean), out);
                    }
                }
            }
        }
    }

    private static void write(int harm, float[] direction, DataOutputStream out) throws IOException {
        out.writeInt(harm);
        for (var each : direction) {
            out.writeFloat(each);
        }
    }
}
