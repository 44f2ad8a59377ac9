// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Where a {@link KioskPage} begins; without it on the greeting, in the pack's own language. */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface At {

    /** The first screen, written as on the command line. */
    String value();

    /** The language of the first screen. */
    String lang() default "en";
}
