package long

import (
	"os"
	"testing"
)

// Test skips a test unless AZTECD_TEST_LONG is set. It is the first line of the test: by it
// `make test-long` finds them.
func Test(t *testing.T) {
	t.Helper()
	if os.Getenv("AZTECD_TEST_LONG") == "" {
		t.Skip("takes long: make test-long")
	}
}
