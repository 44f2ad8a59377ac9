// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * Marks a test, or a helper of tests, that reads WeGO's content in {@code data/}.
 *
 * <p>Only these may fail when WeGO's content changes; all other tests use {@link org.wego.kiosk.pack.SamplePack} or
 * another made-up pack. {@code WegoContentTest} enforces this.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("wego-content")
public @interface WegoContent {

    /** The reason why a made-up pack is not sufficient. */
    String value();
}
