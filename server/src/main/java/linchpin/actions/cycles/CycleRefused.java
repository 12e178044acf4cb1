package linchpin.actions.cycles;

import java.util.LinkedHashMap;
import linchpin.platform.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Something that cannot be done with a cycle as it stands. Nothing is changed then. */
public final class CycleRefused extends Refusal {

    private CycleRefused(String type, String title, String detail) {
        super(HttpStatus.CONFLICT, type, title, "Nothing was changed. " + detail);
    }

    static CycleRefused another() {
        return new CycleRefused(
                "cycle-under-way",
                "A cycle of this action has not ended",
                "One change is tried at a time, so that somebody can tell what did it. End that one first.");
    }

    static CycleRefused ended() {
        return new CycleRefused(
                "cycle-ended",
                "This cycle has ended",
                "Somebody said meanwhile what happened. Read it on the cycle’s page.");
    }

    static CycleRefused notOpen() {
        return new CycleRefused(
                "cycle-without-work",
                "This action is not to be done any more",
                "A change is tried while its action is open. Promise another action for what is to be tried.");
    }

    /** What was typed is not lost with the refusal. */
    @Override
    public @Nullable Kept kept() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("change", "What you change");
        fields.put("prediction", "What you think will happen");
        fields.put("happened", "What happened");
        fields.put("because", "Why");
        fields.put("words", "What is corrected");
        return new Kept(fields, null, "");
    }
}
