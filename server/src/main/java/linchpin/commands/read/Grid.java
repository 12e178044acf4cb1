package linchpin.commands.read;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import linchpin.commands.CommandFailed;
import linchpin.commands.files.GivenFile;
import linchpin.tables.Rows;
import org.jspecify.annotations.Nullable;

/** The rows of a file, each with as many cells as there are columns. */
final class Grid implements AutoCloseable {

    private final String name;
    private final Rows rows;
    private final @Nullable GivenFile given;

    /** @param name what the file is called in what is said of it */
    Grid(String name, Rows rows) {
        this(name, rows, null);
    }

    Grid(String name, GivenFile given) {
        this(name, given.rows(), given);
    }

    private Grid(String name, Rows rows, @Nullable GivenFile given) {
        this.name = name;
        this.rows = rows;
        this.given = given;
    }

    List<String> header() {
        return rows.header();
    }

    /** @return where a column stands */
    int column(String called) {
        var at = header().indexOf(called);
        if (at < 0) {
            throw new CommandFailed("There is no column \"" + called + "\" in " + name + ". Its columns are: "
                    + String.join(", ", header()) + "." + (given == null ? "" : given.otherNames()));
        }
        if (at != header().lastIndexOf(called)) {
            throw new CommandFailed("Columns " + (at + 1) + " and " + (header().lastIndexOf(called) + 1) + " of " + name
                    + " are both called \"" + called
                    + "\". Give one of them another name, so that it is clear which is meant.");
        }
        return at;
    }

    /** @return the next row's cells; null after the last */
    @Nullable
    List<String> next() {
        var line = rows.next();
        if (line == null) {
            return null;
        }
        var cells = Arrays.asList(line.cells());
        if (cells.size() > header().size()) {
            throw new CommandFailed("Line " + line.line() + " of " + name + " has " + cells.size()
                    + " cells, and there are " + header().size()
                    + " columns. A cell with a comma, or with whatever else"
                    + " separates the cells, needs quotation marks around it.");
        }
        return framed(cells);
    }

    private List<String> framed(List<String> cells) {
        var missing = header().size() - cells.size();
        if (missing == 0) {
            return cells;
        }
        var framed = new java.util.ArrayList<>(cells);
        framed.addAll(Collections.nCopies(missing, ""));
        return framed;
    }

    /** @return what is said of how a file was read that somebody gave */
    List<String> words() {
        return given == null ? List.of() : given.words(rows.account());
    }

    @Override
    public void close() {
        rows.close();
    }
}
