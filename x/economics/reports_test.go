package economics_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/economics"
)

type reporter interface {
	Report() (economics.Report, error)
}

// Every answer says where its numbers are from, has pictures, and can be written as JSON (which has no infinity).
func TestReportsAreWhole(t *testing.T) {
	stakes := economics.Stakes{Minimum: 100_000, Unpublished: 17_000, Penalty: 17_000, Checkpoint: 250, Confirmation: 800}
	guarantee := economics.StandardGuarantee(stakes)
	guarantee.Trials = 100
	figures := map[string]bool{}
	for name, q := range map[string]reporter{
		"committee": economics.StandardCommittee(), "guarantee": guarantee, "latency": economics.StandardLatency(),
		"gas": economics.StandardGasQuestion(), "fees": economics.StandardFees(stakes), "posting": economics.StandardPosting(stakes), "proving": economics.StandardProvingQuestion(),
	} {
		r, err := q.Report()
		require.NoError(t, err, name)
		require.Equal(t, name, r.Name)
		for _, a := range r.Assumptions {
			require.NotEmpty(t, a.Source, "%s: %s", name, a.What)
		}
		require.NotEmpty(t, r.Results)
		require.NotEmpty(t, r.Figures)
		for _, f := range r.Figures {
			require.False(t, figures[f.Name], "two pictures of one name: %s", f.Name)
			figures[f.Name] = true
		}
		_, err = json.Marshal(r)
		require.NoError(t, err, name)
	}
}

func TestTheGuaranteesOf000(t *testing.T) {
	q := economics.StandardGuarantee(economics.Stakes{})
	q.Trials = 1
	r, err := q.Report()
	require.NoError(t, err)
	require.InDelta(t, 1_700, r.Results[0].Value, 1e-9)
	require.InDelta(t, 54_400, r.Results[1].Value, 1e-9)
	require.InDelta(t, 81_600, r.Results[2].Value, 1e-9)
}
