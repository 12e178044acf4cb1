package linchpin.support;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A page as its reader has it: where a template breaks its lines, they do not see. */
public final class Html {

    private Html() {}

    /** @return what stands on it, to be asked for */
    public static Document of(MvcTestResult page) {
        return Jsoup.parse(Desk.text(page));
    }

    /** @return the page with one blank for many, and none beside a tag */
    public static String flat(String page) {
        return page.replaceAll("\\s+", " ").replace("> ", ">").replace(" <", "<");
    }
}
