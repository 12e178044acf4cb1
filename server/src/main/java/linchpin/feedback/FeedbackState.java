package linchpin.feedback;

/** How far along the thread a feedback has come. */
public enum FeedbackState {
    NEW("Not yet in a matter"),
    PASSED_ON("Passed to its team"),
    REPLIED("Replied to"),
    IN_MATTER("In a matter"),
    ANSWERED("Answered"),
    CONFIRMED("Confirmed: it has changed");

    /**
     * What tells it in a question: in several threads a feedback is as far as the one that is least far, for nothing may look settled that is not.
     * It is part of the question and no function of the database, which would be begun anew for each row. The register is called {@code f}; what it comes to
     * is the name of one of these.
     */
    public static final String SQL = """
            case when f.threads = '{}' then 'NEW' else upper(coalesce((
                select t.state from feedback.thread t where t.id = any (f.threads)
                order by array_position(array['in_matter', 'answered', 'confirmed', 'replied', 'passed_on'], t.state) limit 1),
                'in_matter') collate "C") end\
            """;

    private final String label;

    FeedbackState(String label) {
        this.label = label;
    }

    /** @return as people read it */
    public String label() {
        return label;
    }

    public String stored() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
