package linchpin.support;

/** A page as its reader has it: where a template breaks its lines, they do not see. */
public final class Html {

    private Html() {}

    /** @return the page with one blank for many, and none beside a tag */
    public static String flat(String page) {
        return page.replaceAll("\\s+", " ").replace("> ", ">").replace(" <", "<");
    }
}
