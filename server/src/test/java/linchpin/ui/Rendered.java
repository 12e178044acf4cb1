package linchpin.ui;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A component as the browser gets it. */
public final class Rendered {

    private static final TemplateEngine TEMPLATES = new JteViews().templates();

    private Rendered() {}

    /** @return the HTML of a component */
    public static String html(String component, Map<String, Object> parameters) {
        var output = new StringOutput();
        TEMPLATES.render("ui/" + component + ".jte", parameters, output);
        return output.toString();
    }

    /** @return what a browser makes of the component */
    static Element of(String component, Map<String, Object> parameters) {
        return parsed(html(component, parameters));
    }

    public static Element parsed(String html) {
        return Jsoup.parseBodyFragment(html).body();
    }

    /** @return content that stands as it is, markup and all */
    static Content markup(String html) {
        return output -> output.writeContent(html);
    }

    /** @return the tree below an element, a line for each node: blanks and the order of attributes and classes do not count */
    static String tree(Element root) {
        return root.childNodes().stream().map(node -> line(node, "")).collect(Collectors.joining());
    }

    private static String line(Node node, String indent) {
        if (node instanceof TextNode text) {
            return text.isBlank() ? "" : indent + text.text().strip() + "\n";
        }
        if (node instanceof Element element) {
            var below = element.childNodes().stream()
                    .map(child -> line(child, indent + "  "))
                    .collect(Collectors.joining());
            return indent + element.tagName() + " " + attributes(element) + "\n" + below;
        }
        return "";
    }

    private static Map<String, String> attributes(Element element) {
        return element.attributes().asList().stream()
                .filter(attribute -> !attribute.getKey().equals("class"))
                .collect(Collectors.toMap(Attribute::getKey, Attribute::getValue, (one, _) -> one, () -> {
                    var all = new TreeMap<String, String>();
                    if (element.hasAttr("class")) {
                        all.put("class", String.join(" ", new TreeSet<>(element.classNames())));
                    }
                    return all;
                }));
    }
}
