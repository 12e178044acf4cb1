package linchpin.tables.workbooks;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import linchpin.tables.BrokenFile;
import org.jspecify.annotations.Nullable;

/** The parts of a workbook, read as XML in which nothing is fetched and no entity stands for anything. */
final class Parts implements AutoCloseable {

    private static final XMLInputFactory XML = factory();
    private static final int BEGINNING = 100;

    private final ZipFile zip;
    private final Map<String, String> names = new HashMap<>();

    Parts(Path file) throws IOException {
        zip = new ZipFile(file.toFile());
        zip.stream().forEach(entry -> names.put(entry.getName().toLowerCase(Locale.ROOT), entry.getName()));
    }

    private static XMLInputFactory factory() {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    boolean has(String name) {
        return names.containsKey(name.toLowerCase(Locale.ROOT));
    }

    /** @return how a part begins that is not XML; nothing where there is none */
    String beginning(String name) throws IOException {
        var called = names.get(name);
        if (called == null) {
            return "";
        }
        try (var in = zip.getInputStream(zip.getEntry(called))) {
            return new String(in.readNBytes(BEGINNING), StandardCharsets.US_ASCII);
        }
    }

    /** A part being read. */
    record Part(XMLStreamReader xml, InputStream in) implements AutoCloseable {

        @Override
        public void close() {
            try {
                xml.close();
                in.close();
            } catch (XMLStreamException _) {
                throw damaged(0);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** @return what an attribute says; nothing where it is not there */
        String attribute(String name) {
            for (var i = 0; i < xml.getAttributeCount(); i++) {
                if (xml.getAttributeLocalName(i).equals(name)) {
                    return xml.getAttributeValue(i);
                }
            }
            return "";
        }
    }

    /** @return empty where there is no such part */
    Optional<Part> find(@Nullable String name) {
        var called = name == null ? null : names.get(name.toLowerCase(Locale.ROOT));
        if (called == null) {
            return Optional.empty();
        }
        try {
            var in = new FilterInputStream(zip.getInputStream(zip.getEntry(called))) {};
            return Optional.of(new Part(XML.createXMLStreamReader(in, "UTF-8"), in));
        } catch (XMLStreamException | IOException _) {
            throw damaged(0);
        }
    }

    /** @return a part without which there is no workbook */
    Part part(@Nullable String name) {
        return find(name).orElseThrow(() -> damaged(0));
    }

    /** @param row the last that could be read; 0 for none */
    static BrokenFile damaged(long row) {
        return new BrokenFile("The workbook is damaged" + (row == 0 ? "" : " after row " + row)
                + ". Open it in a spreadsheet and save it again as .xlsx, or save it as CSV.");
    }

    /** @return what to say of a part that cannot be read, for the parser throws what it likes where it is led astray */
    static BrokenFile broken(long row, Exception why) {
        return why instanceof BrokenFile known ? known : damaged(row);
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
