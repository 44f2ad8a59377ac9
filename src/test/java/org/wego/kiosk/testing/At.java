// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The first screen of a {@link KioskPage}; by default the greeting, in the pack's default language. */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface At {

    /** The destination, written as on the command line. */
    String value();

    /** The language of the first screen. */
    String lang() default "en";
}
