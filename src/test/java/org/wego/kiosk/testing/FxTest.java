// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that needs JavaFX: the toolkit runs without a display, with the program's fonts.
 *
 * <p>It also fails if an exception on the FX thread was not caught, or if JavaFX logged a warning, as it does for every
 * style that it cannot resolve. A parameter of type {@link KioskPage} is the lobby in a window, with the
 * made-up pack (of a {@link WegoContent}: with WeGO's), started as {@link At} says.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(FxExtension.class)
public @interface FxTest {}
