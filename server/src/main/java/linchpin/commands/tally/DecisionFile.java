package linchpin.commands.tally;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** A file of decisions, read one after the other; the next begins on a line of its own. */
final class DecisionFile implements AutoCloseable {

    /** A marking of ten options by ten criteria and a thousand people fits; what does not would not fit into memory with its like. */
    private static final long MOST_CHARACTERS = 32_000_000;

    private static final int MOST_VALUES = 1_000_000;
    private static final int DEEPEST = 16;
    private static final int LONGEST_TEXT = 100_000;
    private static final int LONGEST_NUMBER = 100;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNameLength(LONGEST_TEXT)
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .build();

    private final BoundedReader reader;
    private final JsonParser parser;
    private int values;
    private int lastLine;

    DecisionFile(Path file) throws IOException {
        this(Files.newInputStream(file));
    }

    DecisionFile(InputStream file) throws IOException {
        var strict = StandardCharsets.UTF_8.newDecoder(); // refuses what is no UTF-8
        var bytes = new BufferedInputStream(file);
        skipByteOrderMark(bytes);
        reader = new BoundedReader(new BufferedReader(new InputStreamReader(bytes, strict)), MOST_CHARACTERS);
        parser = JSON.createParser(ObjectReadContext.empty(), reader);
    }

    /** Before anything is decoded: a decoder that was refused something at the end of a file does not read on. */
    private static void skipByteOrderMark(InputStream bytes) throws IOException {
        bytes.mark(BYTE_ORDER_MARK.length);
        if (!Arrays.equals(bytes.readNBytes(BYTE_ORDER_MARK.length), BYTE_ORDER_MARK)) {
            bytes.reset();
        }
    }

    /**
     * Reads the next decision.
     *
     * @return null after the last
     * @throws UnreadableFile when there is no telling where the next one begins
     */
    @Nullable
    Json next() throws IOException {
        reader.allowAnew();
        values = 0;
        try {
            if (parser.nextToken() == null) {
                return null;
            }
            if (parser.currentTokenLocation().getLineNr() == lastLine) {
                throw new UnreadableFile("there is more on the line where another decision ends.");
            }
            var next = value();
            lastLine = parser.currentTokenLocation().getLineNr();
            return next;
        } catch (JacksonIOException e) {
            throw unreadable(e.getCause());
        } catch (StreamConstraintsException e) {
            throw new UnreadableFile(
                    at(e) + "text or a number is too long here, or lists lie too deep in one another.");
        } catch (JacksonException e) {
            throw new UnreadableFile(at(e) + "this is no JSON, or a name stands twice in the same brackets.");
        }
    }

    private static IOException unreadable(@Nullable Throwable cause) {
        return switch (cause) {
            case BoundedReader.TooMuch _ -> new UnreadableFile("it is longer than " + MOST_CHARACTERS + " characters.");
            case CharacterCodingException _ -> new UnreadableFile("it holds what is no UTF-8.");
            case IOException e -> e;
            case null, default -> throw new IllegalStateException(cause);
        };
    }

    /** What is too long or too deep does not say itself where it is. */
    private String at(JacksonException e) {
        var here = Objects.requireNonNullElseGet(e.getLocation(), parser::currentLocation);
        return "line " + here.getLineNr() + ", column " + here.getColumnNr() + ": ";
    }

    private Json value() throws UnreadableFile {
        if (++values > MOST_VALUES) {
            throw new UnreadableFile("it holds more than " + MOST_VALUES + " values.");
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> fields();
            case START_ARRAY -> items();
            case VALUE_STRING -> new Json.Text(text(parser.getString()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Numeral(parser.getString());
            case VALUE_TRUE -> new Json.Truth(true);
            case VALUE_FALSE -> new Json.Truth(false);
            case VALUE_NULL -> Json.Nothing.NOTHING;
            case END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
                throw new IllegalStateException(parser.currentToken().toString());
        };
    }

    private Json fields() throws UnreadableFile {
        var all = new LinkedHashMap<String, Json>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = text(parser.currentName());
            parser.nextToken();
            all.put(name, value());
        }
        return new Json.Fields(all);
    }

    private Json items() throws UnreadableFile {
        var all = new ArrayList<Json>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            all.add(value());
        }
        return new Json.Items(all);
    }

    /** Half a character, which JSON can spell and no file can hold, would come out as another. */
    private static String text(String read) throws UnreadableFile {
        for (int i = 0; i < read.length(); i++) {
            if (Character.isSurrogate(read.charAt(i))) {
                if (i + 1 == read.length() || !Character.isSurrogatePair(read.charAt(i), read.charAt(i + 1))) {
                    throw new UnreadableFile("it holds half a character (such as \\ud800).");
                }
                i++;
            }
        }
        return read;
    }

    @Override
    public void close() {
        parser.close();
    }
}
