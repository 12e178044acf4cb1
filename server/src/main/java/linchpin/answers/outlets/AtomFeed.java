package linchpin.answers.outlets;

import java.io.StringWriter;
import java.time.Instant;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An Atom feed (RFC 4287), with tombstones for what was taken back (RFC 6721). */
final class AtomFeed {

    static final String TYPE = "application/atom+xml;charset=UTF-8";

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String TOMBSTONES = "http://purl.org/atompub/tombstones/1.0";

    private final XMLStreamWriter xml;

    private AtomFeed(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** @param base address of the product, without a path */
    static String of(Told told, String base) {
        var text = new StringWriter();
        try {
            new AtomFeed(XMLOutputFactory.newFactory().createXMLStreamWriter(text)).write(told, base);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A feed could not be written", e);
        }
        return text.toString();
    }

    private void write(Told told, String base) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeNamespace("at", TOMBSTONES);
        xml.writeAttribute("xml:lang", "en-GB");
        head(told.id(), told.title(), told.updated());
        link("self", base + told.path() + "/feed.atom", "application/atom+xml");
        link("alternate", base + told.path(), "text/html");
        xml.writeStartElement("author");
        element("name", told.organisation().name());
        xml.writeEndElement();
        for (var entry : Entry.of(told, base)) {
            if (entry.gone()) {
                tombstone(entry);
            }
            entry(entry);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void head(UUID id, String title, Instant updated) throws XMLStreamException {
        element("id", "urn:uuid:" + id);
        element("title", title);
        element("updated", updated.toString());
    }

    private void entry(Entry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        element("id", entry.id());
        element("title", entry.title());
        element("published", entry.first().toString());
        element("updated", entry.updated().toString());
        link("alternate", entry.address(), "text/html");
        xml.writeStartElement("content");
        xml.writeAttribute("type", "text");
        xml.writeCharacters(legal(entry.text()));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void tombstone(Entry gone) throws XMLStreamException {
        xml.writeStartElement("at:deleted-entry");
        xml.writeAttribute("ref", gone.id());
        xml.writeAttribute("when", gone.updated().toString());
        xml.writeEndElement();
    }

    private void link(String relation, String address, String type) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
    }

    private void element(String name, String words) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(legal(words));
        xml.writeEndElement();
    }

    /** @return without the signs that no XML may hold (XML 1.0, 2.2): one of them, pasted into an answer, would break the whole feed */
    private static String legal(String words) {
        return words.replaceAll("[^\\t\\n\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "");
    }
}
