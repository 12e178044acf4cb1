package linchpin.support;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

/**
 * Every {@link TestComponent}, made when a test asks for it. Were each test to import its own, none could share a start with a test that
 * imports another: the product would start a dozen times over.
 */
@TestConfiguration(proxyBeanMethods = false) // not found by the product itself
@ComponentScan(
        basePackages = "linchpin",
        useDefaultFilters = false,
        includeFilters = @Filter(type = FilterType.ANNOTATION, classes = TestComponent.class),
        excludeFilters =
                @Filter(type = FilterType.REGEX, pattern = ".*\\$.*"), // what stands in a test is that test's own
        lazyInit = true)
class Helpers {}
