package transcripts

import (
	"testing"

	"github.com/cockroachdb/datadriven"
)

// Every story goes as its file says.
func TestTranscripts(t *testing.T) {
	datadriven.Walk(t, "testdata", func(t *testing.T, path string) {
		t.Parallel()
		var s *story
		datadriven.RunTest(t, path, func(t *testing.T, d *datadriven.TestData) string {
			if s == nil {
				s = start(t, d)
			}
			return s.tell(t, d)
		})
	})
}
