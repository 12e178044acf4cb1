package linchpin.analysis.text.redaction.findings;

/** What a stretch of words gives away, and what stands in its place once masked. */
public enum Kind {
    NAME("[name]"),
    /** A name of somebody who works there. Whether staff are named in public is an organisation's choice, not ours. */
    STAFF_NAME("[staff name]"),
    NHS_NUMBER("[NHS number]"),
    PHONE("[phone number]"),
    POSTCODE("[postcode]"),
    EMAIL("[email address]"),
    ADDRESS("[address]"),
    DATE_OF_BIRTH("[date of birth]"),
    /** Any number that a record is filed under: hospital, case, reference or National Insurance number. */
    HOSPITAL_NUMBER("[record number]"),
    VEHICLE("[number plate]"),
    /** A payment card, a bank account or what leads to one. */
    PAYMENT("[bank details]"),
    /** What a passport, a licence, a prison or a register calls somebody. */
    DOCUMENT("[document number]"),
    /** A name or page on a social network. */
    HANDLE("[account name]"),
    /** Facts that are harmless alone and single somebody out together. Shown, and never masked unasked: only a person can reword it. */
    COMBINATION("[personal details]");

    private final String mask;

    Kind(String mask) {
        this.mask = mask;
    }

    /** The words that stand in its place. */
    public String mask() {
        return mask;
    }
}
