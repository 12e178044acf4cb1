package linchpin.analysis.text.harm;

/** What may have been done to somebody, in the order in which the reader's heads were written down. */
public enum Harm {
    VIOLENCE(Alarm.Kind.SAFEGUARDING, "Violence or rough handling"),
    NEGLECT(Alarm.Kind.SAFEGUARDING, "Neglect"),
    MEDICINE(Alarm.Kind.SAFETY, "Medicine went wrong"),
    INJURY(Alarm.Kind.SAFETY, "Injury or a fall"),
    SEXUAL(Alarm.Kind.SAFEGUARDING, "Sexual harm"),
    SELF_HARM(Alarm.Kind.SAFEGUARDING, "Harm to oneself"),
    ABUSE(Alarm.Kind.SAFEGUARDING, "Abuse, bullying or discrimination"),
    EMERGENCY(Alarm.Kind.SAFETY, "An emergency, missed or not answered"),
    AT_RISK(Alarm.Kind.SAFEGUARDING, "Somebody at risk from those around them");

    private final Alarm.Kind kind;
    private final String label;

    Harm(Alarm.Kind kind, String label) {
        this.kind = kind;
        this.label = label;
    }

    public Alarm.Kind kind() {
        return kind;
    }

    /** @return in a few words, for the person who looks */
    public String label() {
        return label;
    }
}
