package long

import (
	"os"
	"testing"
)

// variable says which tests are to run: "all", or "some" for those of less than a minute or
// two.
const variable = "AZTECD_TEST_LONG"

// Test skips a test unless long ones are to run. It is the first line of the test: by it
// `make test-long` finds them.
func Test(t *testing.T) {
	t.Helper()
	if os.Getenv(variable) == "" {
		t.Skip("takes long: make test-long")
	}
}

// Minutes is Test for one that takes minutes, so that not every change waits for it.
func Minutes(t *testing.T) {
	t.Helper()
	if os.Getenv(variable) != "all" {
		t.Skip("takes minutes: make test-long")
	}
}
