package linchpin.answers.outlets;

import java.time.Instant;
import linchpin.answers.said.ShownAnswer;

/**
 * An answer as outlets tell it. What givers let us quote is not in it: a feed is kept by others and a screen shows what it fetched, and both
 * would go on after somebody has taken their consent back.
 *
 * @param first when its first version was published
 * @param updated when anything of it last changed: its words, or what people say to it (told by the day, which starts at midnight)
 * @param correction that its words changed since they were first published, and when; empty where they did not
 */
public record ToldAnswer(ShownAnswer said, Instant first, Instant updated, String correction) {

    /** @return the same for ever, whatever becomes of the words, the title and the address */
    String id() {
        return "urn:uuid:" + said.answer().id().id();
    }

    public String title() {
        return said.matter().title();
    }

    /** @return where it is read, below this address of the public record */
    public String path(String record) {
        return record + "/" + said.answer().id().id();
    }

    public String label() {
        return said.answer().kind().label();
    }
}
