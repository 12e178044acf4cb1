package linchpin.tables.writing;

import java.nio.charset.StandardCharsets;
import linchpin.platform.NotFound;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A table sent as a file to keep. */
public final class TableFile {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private TableFile() {}

    /**
     * @param kind {@code csv} or {@code xlsx}, as the address says
     * @param beside further tables for a workbook, a sheet each; a file of CSV has no room for them
     * @throws NotFound when it is neither
     */
    public static ResponseEntity<byte[]> of(Table table, String kind, Table... beside) {
        return switch (kind) {
            case "csv" -> file(table, kind, CSV, CsvFile.of(table));
            case "xlsx" -> file(table, kind, XLSX, Spreadsheet.of(table, beside));
            default -> throw new NotFound();
        };
    }

    private static ResponseEntity<byte[]> file(Table table, String kind, MediaType type, byte[] bytes) {
        var name =
                FileText.text(table.title()).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + "." + kind, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(bytes);
    }
}
