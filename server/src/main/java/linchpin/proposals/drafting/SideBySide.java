package linchpin.proposals.drafting;

import java.util.List;
import linchpin.proposals.ProposalText;

/** Two wordings of a proposal beside each other, field by field. */
record SideBySide(List<Field> fields) {

    /** @param label as the form has it */
    record Field(String label, Marks marks) {}

    static SideBySide of(ProposalText before, ProposalText after) {
        return new SideBySide(List.of(
                new Field("Title", Marks.between(before.title(), after.title())),
                new Field("What would it change?", Marks.between(before.change(), after.change())),
                new Field("For whom?", Marks.between(before.whom(), after.whom()))));
    }

    /** @return whether they say the same */
    boolean same() {
        return fields.stream().allMatch(field -> field.marks().same());
    }
}
