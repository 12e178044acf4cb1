package linchpin.walks;

import org.jspecify.annotations.Nullable;

/**
 * Something that is looked at on a walk.
 *
 * @param finding what was found before, and is looked at again; null for an item of a checklist
 * @param verdict null while nobody has looked
 * @param said null for nothing
 * @param shows what its picture shows; null where there is none
 */
public record Item(
        WalkId walk,
        int n,
        String asked,
        @Nullable FindingId finding,
        @Nullable Verdict verdict,
        @Nullable String said,
        @Nullable String shows) {

    /** @return whether it was found before */
    public boolean again() {
        return finding != null;
    }

    /** @return where it is filled in by itself */
    public String path() {
        return "/walks/" + walk.id() + "/items/" + n;
    }

    /** @return as people read it */
    public String found() {
        return verdict == null ? "Not looked at yet" : verdict.label(again());
    }

    public String chosen() {
        return verdict == null ? "" : verdict.stored();
    }

    public String words() {
        return said == null ? "" : said;
    }
}
