package linchpin.proposals;

import java.util.LinkedHashMap;
import linchpin.platform.Refusal.Kept;
import org.jspecify.annotations.Nullable;

/** What people type into the forms of a proposal, to be shown to them again where somebody else was quicker. */
public final class TypedToProposal {

    private TypedToProposal() {}

    /** @param path where it becomes a proposal of their own; null where there is nothing to be raised from it */
    public static Kept kept(@Nullable String path) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("title", "Title");
        fields.put("change", "What would it change?");
        fields.put("whom", "For whom?");
        fields.put("note", "A word on what you changed");
        fields.put("words", "Your words");
        fields.put("what", "What was done");
        fields.put("why", "Why");
        fields.put("heldAt", "Where it was");
        return new Kept(fields, path, path == null ? "" : "Raise it as a proposal of your own");
    }
}
