package linchpin.analysis.text.redaction.tongues;

/**
 * Another language than English in a comment, as far as it can be told.
 *
 * @param name of the language, or of a script that several are written in; empty where only that it is not English can be told
 * @param script whether the name is a script's
 * @param throughout whether the whole comment is in it
 */
public record Tongue(String name, boolean script, boolean throughout) {

    /** @return within a sentence: "probably in Polish", "in Bengali letters" */
    public String said() {
        return script ? "in " + name + letters() : name.isEmpty() ? "probably not in English" : "probably in " + name;
    }

    /** @return who can look: "somebody who reads Polish" */
    public String reader() {
        return "somebody who reads " + (name.isEmpty() || script ? "it" : name);
    }

    private String letters() {
        return name.equals("Chinese") ? " characters" : " letters";
    }
}
