package linchpin.commands;

/**
 * Something {@code ./linchpin} does. Its class carries picocli's annotations, from which its options, its help and what is said of a mistake
 * are made, and stands on the list in {@code META-INF/linchpin/commands}; nothing else needs to know of it. It is made before anything is
 * started, so it holds what was asked for, and beans do the work.
 */
public sealed interface Command permits OfflineCommand, ProductCommand {}
