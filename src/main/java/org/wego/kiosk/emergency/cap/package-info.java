// SPDX-License-Identifier: Apache-2.0
/**
 * Emergency messages from files in the Common Alerting Protocol 1.2; loaded only where the configuration names their folder.
 *
 * <p>May use {@code emergency}, {@code model}, {@code files} and the XML parser of the JDK.
 */
@NullMarked
package org.wego.kiosk.emergency.cap;

import org.jspecify.annotations.NullMarked;
