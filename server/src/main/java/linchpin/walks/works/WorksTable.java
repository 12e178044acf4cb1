package linchpin.walks.works;

import java.util.List;
import linchpin.tables.writing.Cell;
import linchpin.tables.writing.Table;
import linchpin.walks.works.WorkRows.WorkRow;

/** The programme of works, for whoever works in a workbook. */
final class WorksTable {

    private WorksTable() {}

    static Table of(List<WorkRow> rows) {
        return new Table(
                "Programme of works",
                List.of(
                        "What was found on walks, and what becomes of it. What will not be done stands here with its reason."),
                List.of("Place", "Found on", "Looked at", "Found", "State", "Owner", "Takes", "Due", "Because"),
                rows.stream().map(WorksTable::row).toList());
    }

    private static List<Cell> row(WorkRow row) {
        var finding = row.finding();
        return List.of(
                Cell.of(row.place()),
                Cell.of(finding.foundOn().toString()),
                Cell.of(finding.asked()),
                Cell.of(finding.said() == null ? "" : finding.said()),
                Cell.of(finding.state().label()),
                Cell.of(row.owner()),
                Cell.of(row.cost()),
                Cell.of(finding.due() == null ? "" : finding.due().toString()),
                Cell.of(finding.because() == null ? "" : finding.because()));
    }
}
