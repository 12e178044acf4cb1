package linchpin.analysis.text;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import linchpin.analysis.text.encoding.Encoder;
import linchpin.analysis.text.scoring.Heads;
import linchpin.analysis.text.scoring.LinearThemes;

/**
 * The files that training leaves, opened.
 *
 * @param card what it is and how good
 * @param encoder gives a vector for each piece of a text
 * @param heads turn vectors into themes and feelings
 * @param linear reads themes from the words themselves
 */
record Model(ModelCard card, Encoder encoder, Heads heads, LinearThemes linear) {

    /** @return the model that is shipped with this library */
    static Model shipped() {
        return opened(Model::file);
    }

    /** @return a model whose taught files lie in a folder; what training leaves as it was is that of the shipped one */
    static Model taught(Path folder) {
        return opened(name -> Files.newInputStream(folder.resolve(name)));
    }

    static ModelCard shippedCard() {
        try (var card = file("card.tsv")) {
            return CardFile.read(card);
        } catch (IOException e) {
            throw new UncheckedIOException("The reader's card could not be read", e);
        }
    }

    /** Where a file of a model comes from. */
    private interface Source {
        InputStream open(String name) throws IOException;
    }

    private static Model opened(Source taught) {
        try (var vocabulary = file("vocabulary.txt");
                var words = file("words.onnx");
                var layers = taught.open("layers.onnx");
                var heads = taught.open("heads.bin");
                var linear = taught.open("linear.bin");
                var card = taught.open("card.tsv")) {
            return new Model(
                    CardFile.read(card),
                    new Encoder(vocabulary, words.readAllBytes(), layers.readAllBytes()),
                    new Heads(new DataInputStream(new BufferedInputStream(heads))),
                    new LinearThemes(new DataInputStream(new BufferedInputStream(linear, 1 << 16))));
        } catch (IOException e) {
            throw new UncheckedIOException("The reader's model could not be read", e);
        }
    }

    List<ModelCard.ThemeFigures> themes() {
        return card.themes();
    }

    private static InputStream file(String name) throws IOException {
        var file = Model.class.getResourceAsStream("/linchpin/reader/" + name);
        if (file == null) {
            throw new IOException("The reader's " + name + " is not on the class path: linchpin-reader brings it");
        }
        return file;
    }
}
