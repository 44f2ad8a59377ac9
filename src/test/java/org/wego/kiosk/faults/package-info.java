// SPDX-License-Identifier: Apache-2.0
/**
 * Tests of the files that are shipped for the operating system, and of the packaged program with injected faults:
 * killed, stopped, on a full disk. {@code mvn -Pfaults verify} runs the latter, on Linux with Xvfb and openbox.
 */
@NullMarked
package org.wego.kiosk.faults;

import org.jspecify.annotations.NullMarked;
