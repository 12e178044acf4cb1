package linchpin.support;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The product's classes, taken apart: once for all tests that look at how it is built, for that takes longer than they do. */
public final class Imported {

    public static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("spring-modulith"))
            .importPackages("linchpin");

    private Imported() {}
}
