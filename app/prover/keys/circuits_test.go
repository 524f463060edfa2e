package keys_test

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/prover/keys"
)

var update = flag.Bool("update", false, "write what the circuits are anew")

// Counts and hashes of all circuits are those of the committed list: whoever changes a
// circuit changes the list, and knows that every key of it is void. Production's T takes
// ten seconds and GBs, so it is compiled only when asked.
func TestCircuitsAreThoseOfTheList(t *testing.T) {
	sets := []keys.Set{keys.Tiny()}
	if os.Getenv("AZTECD_TEST_CIRCUITS") != "" {
		sets = append(sets, keys.Production())
	}
	for _, set := range sets {
		var got strings.Builder
		for _, kind := range keys.Kinds() {
			c, err := set.Compile(kind)
			require.NoError(t, err)
			fmt.Fprintf(&got, "%s constraints %d inputs %d commitment %t hash %x\n", kind, c.Constraints(), c.PublicInputs(), c.Committed(), c.Hash())
		}
		file := "testdata/circuits-" + set.Name + ".txt"
		if *update {
			require.NoError(t, os.MkdirAll("testdata", 0o755))
			require.NoError(t, os.WriteFile(file, []byte(got.String()), 0o644))
		}
		want, err := os.ReadFile(file)
		require.NoError(t, err)
		require.Equal(t, string(want), got.String(), "the circuits changed: all keys must be made anew; go test ./app/prover/keys -update writes the list")
	}
}
