package linchpin.twins;

import static linchpin.twins.Numbers.FIRST;
import static linchpin.twins.Ward.ASH;
import static linchpin.twins.Ward.BEECH;
import static linchpin.twins.Ward.CEDAR;
import static linchpin.twins.Ward.DALE;
import static linchpin.twins.Ward.ELM;

import java.util.Set;

/** What may be another number without anybody noticing from whom it is hidden, and what it is in the twin. */
enum Hidden {
    HOW_MANY_OF_TWO_AGES_ARE_OF_EACH(
            FIRST.with("age", BEECH, 0, -1).with("age", BEECH, 1, 1),
            Reader.OF_ALL,
            Reader.OF_ONE_WARD,
            Reader.ANYBODY),
    THAT_FOUR_AND_NOT_THREE_ARE_DISABLED(
            FIRST.with("disability", BEECH, 0, 1).with("disability", BEECH, 1, -1),
            Reader.OF_ALL,
            Reader.OF_ONE_WARD,
            Reader.ANYBODY),
    THAT_FOUR_AND_NOT_THREE_SAID_THEIR_ETHNIC_GROUP(
            FIRST.with("ethnicity", BEECH, 3, 1), Reader.OF_ALL, Reader.OF_ONE_WARD, Reader.ANYBODY),
    HOW_MANY_OF_A_WARD_SAID_THEIR_SEX(
            FIRST.with("sex", ASH, 0, -1).with("sex", BEECH, 0, 1), Reader.OF_ALL, Reader.OF_ONE_WARD, Reader.ANYBODY),
    THAT_AN_AGE_IS_SILENT_ON_A_WARD(
            FIRST.with("age", ASH, 2, -5)
                    .with("age", BEECH, 2, 1)
                    .with("age", CEDAR, 2, 2)
                    .with("age", DALE, 2, 2),
            Reader.OF_ALL,
            Reader.OF_ONE_WARD,
            Reader.ANYBODY),
    WHICH_OF_TWO_WARDS_HEARD_THREE(
            FIRST.with("givers", CEDAR, 0, 1)
                    .with("answer", CEDAR, 0, 1)
                    .with("givers", DALE, 0, -1)
                    .with("answer", DALE, 0, -1),
            Reader.OF_ONE_WARD,
            Reader.ANYBODY),
    HOW_MANY_OF_A_WARD_WERE_NOT_CONTENT(
            FIRST.with("answer", BEECH, 0, -1)
                    .with("answer", BEECH, 1, 1)
                    .with("answer", DALE, 0, 1)
                    .with("answer", DALE, 1, -1),
            Reader.OF_ONE_WARD,
            Reader.ANYBODY),
    HOW_MANY_OF_A_WARD_SPOKE_ABOUT_SOMETHING(
            FIRST.with("theme", BEECH, 0, 1).with("theme", DALE, 0, -1), Reader.OF_ONE_WARD, Reader.ANYBODY),
    WHICH_OF_TWO_SMALL_WARDS_WAS_NOT_CONTENT(
            FIRST.with("answer", CEDAR, 0, -1)
                    .with("answer", CEDAR, 1, 1)
                    .with("answer", DALE, 0, 1)
                    .with("answer", DALE, 1, -1),
            Reader.OF_THE_PUBLICATION,
            Reader.OF_ONE_WARD,
            Reader.ANYBODY),
    /** Two more of two large wards are not content, which everybody may know of one and its clinician of the other. */
    NOTHING(FIRST.with("answer", ASH, 0, -2)
            .with("answer", ASH, 1, 2)
            .with("answer", ELM, 0, -2)
            .with("answer", ELM, 1, 2));

    private final Numbers twin;
    private final Set<Reader> from;

    Hidden(Numbers twin, Reader... from) {
        this.twin = twin;
        this.from = Set.of(from);
    }

    Numbers twin() {
        return twin;
    }

    Set<Reader> from() {
        return from;
    }
}
