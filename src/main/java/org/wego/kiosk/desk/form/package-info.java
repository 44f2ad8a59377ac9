// SPDX-License-Identifier: Apache-2.0
/**
 * The form of a record: its fields, their inputs, and the findings shown at them.
 *
 * <p>Saves nothing; {@code desk.correct} does. {@code ArchitectureTest} lists its dependencies.
 */
@NullMarked
package org.wego.kiosk.desk.form;

import org.jspecify.annotations.NullMarked;
