// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json.codec;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.deser.std.StdValueInstantiator;
import tools.jackson.databind.module.SimpleValueInstantiators;

/**
 * Calls constructors by reflection instead of method handles.
 *
 * <p>A handle generates up to four classes for each record type before the first record exists. That took a third of
 * the start time of the lobby (see performance.md).
 */
final class ReflectiveRecordInstantiators extends SimpleValueInstantiators {

    private static final long serialVersionUID = 1L;

    @Override
    public ValueInstantiator modifyValueInstantiator(DeserializationConfig config, BeanDescription.Supplier bean,
            ValueInstantiator usual) {
        return usual instanceof StdValueInstantiator standard && standard.getWithArgsCreator() != null
                && standard.getWithArgsCreator().getAnnotated() instanceof Constructor<?> constructor
                        ? new RecordInstantiator(standard, constructor)
                        : usual;
    }

    private static final class RecordInstantiator extends StdValueInstantiator {

        private static final long serialVersionUID = 1L;

        private final transient Constructor<?> constructor;

        RecordInstantiator(StdValueInstantiator usual, Constructor<?> constructor) {
            super(usual);
            this.constructor = constructor;
        }

        @Override
        public Object createFromObjectWith(DeserializationContext context, Object[] values) {
            try {
                return constructor.newInstance(values);
            } catch (InvocationTargetException e) {
                throw rewrapCtorProblem(context, e.getCause());
            } catch (ReflectiveOperationException | RuntimeException e) {
                throw rewrapCtorProblem(context, e);
            }
        }
    }
}
