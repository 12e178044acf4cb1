package linchpin.reviews.commissioned;

import java.util.List;

/**
 * What the page prints.
 *
 * @param economy its name; empty for none
 * @param commissions whether whoever looks works for a commissioner
 * @param sharing whether their own organisation shares
 * @param themes what is reviewed, over all providers; for a commissioner only
 * @param providers each by itself, by name
 */
record CommissionedPage(
        String economy, boolean commissions, boolean sharing, List<Theme> themes, List<Provider> providers) {

    /** @param providers how many have reviews of it */
    record Theme(String name, long providers, int going, int late, int concluded) {}

    record Provider(String name, List<Line> lines) {}

    record Line(String theme, String level, int going, int late, int concluded) {}
}
