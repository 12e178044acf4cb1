package linchpin.support;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.filter.annotation.TypeExcludeFilters;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * The module of the test with all its rooms, and what it stands on without rooms, on a real database; nothing of what stands on it. Tests of the
 * same module share one start. Modulith's own way cannot leave out the configurations of rooms.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest
@AutoConfigureMockMvc
@Import(Helpers.class)
@TypeExcludeFilters(ModuleSlice.class)
@ContextConfiguration(initializers = TestDatabaseInitializer.class)
public @interface ModuleTest {}
