package org.lscb.report.template.part;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What parts of a page that scroll are called. */
class RegionNamesTest {

  @Test
  void twoOfOneNameAreToldApart() {
    RegionNames names = new RegionNames();
    assertThat(names.next("Priority, Action")).isEqualTo("Priority, Action");
    assertThat(names.next("Table")).isEqualTo("Table");
    assertThat(names.next("Priority, Action")).isEqualTo("Priority, Action, 2");
    assertThat(names.next("Priority, Action")).isEqualTo("Priority, Action, 3");
  }
}
