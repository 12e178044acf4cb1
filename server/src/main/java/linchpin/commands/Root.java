package linchpin.commands;

import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** What stands before and after the list of commands. */
@CommandLine.Command(
        name = "./linchpin",
        header = "Linchpin carries what patients and carers say to a change they can see.",
        synopsisHeading = "%n",
        customSynopsis = "./linchpin COMMAND [OPTION]...",
        commandListHeading = "%n",
        optionListHeading = "%n",
        footerHeading = "%n",
        footer = {
            "./linchpin help COMMAND says which options a command has, and by which names they can be set in the"
                    + " environment. More in docs/operating.md.",
            "",
            "Exit codes: 0 done; 1 the work failed, with the reason; 2 the command was not understood."
        })
final class Root {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "this text")
    boolean help; // read by picocli
}
