package app.kith;

import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/// Has Flyway look for migrations in the folders it is given, which Modulith narrows to those of one module after the
/// other. Where Spring is prepared ahead of time, it hands Flyway what lies in all folders instead, as a native image
/// needs it, and each module then met the migrations of all others.
@Component
class ModuleMigrations implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof Flyway flyway && flyway.getConfiguration().getResourceProvider() != null) {
            var configured = flyway.getConfiguration();
            return Flyway.configure(configured.getClassLoader())
                    .configuration(configured)
                    .resourceProvider(null)
                    .load();
        }
        return bean;
    }
}
