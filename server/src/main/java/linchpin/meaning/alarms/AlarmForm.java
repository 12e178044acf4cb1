package linchpin.meaning.alarms;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import linchpin.meaning.Alarms;
import linchpin.ui.Typed;

/** What somebody enters to raise an alarm. */
record AlarmForm(
        @Pattern(regexp = "SAFETY|SAFEGUARDING|OTHER", message = "Choose what is serious about it")
        String kind,

        @NotBlank(message = "Say in a few words what is serious")
        @Size(max = 2000, message = "Shorten this to 2,000 characters")
        String words) {

    static final AlarmForm EMPTY = new AlarmForm("", "");

    AlarmForm {
        kind = Typed.text(kind);
        words = Typed.text(words);
    }

    Alarms.Kind chosen() {
        return Alarms.Kind.valueOf(kind);
    }
}
