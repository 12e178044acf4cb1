package linchpin.notices.following;

import java.util.List;
import linchpin.answers.PublishedAnswer;
import linchpin.matters.Matter;
import linchpin.notices.Recipients.Recipient;
import linchpin.organisation.Organisation;
import org.jspecify.annotations.Nullable;

/**
 * What became of what somebody said, for whoever comes by the link of a message. Their words do not stand on it: whoever else reads their mail
 * is not to read them.
 *
 * @param key that opened it
 * @param alone how many of the things that they said stand in no matter
 * @param done a sentence on what was just done; null for nothing
 */
record ToldPage(
        Organisation organisation,
        String key,
        Recipient recipient,
        List<ToldMatter> matters,
        int alone,
        @Nullable String done) {

    /**
     * A matter that they raised.
     *
     * @param answer null while none is published
     * @param own what they said to it; empty for nothing yet
     * @param open whether they may say something now
     */
    record ToldMatter(Matter matter, @Nullable PublishedAnswer answer, String own, boolean open) {}
}
