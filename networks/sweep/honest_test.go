package sweep

import (
	"bytes"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// Trouble of every kind comes, alone and with a node away, each time for less than
// publishers have; the same seed gives the same, and L1's process is never killed.
func TestAnHonestPlanHasEveryKindOfTrouble(t *testing.T) {
	plan := HonestPlan(7, 400, honestNodes)
	require.Equal(t, plan, HonestPlan(7, 400, honestNodes))
	require.NotEqual(t, plan, HonestPlan(8, 400, honestNodes))
	kinds := map[TroubleKind]map[bool]bool{}
	for _, f := range plan {
		require.NotEqual(t, Everything, f.Kind)
		require.LessOrEqual(t, f.For, longestTrouble)
		if kinds[f.L1.Kind] == nil {
			kinds[f.L1.Kind] = map[bool]bool{}
		}
		kinds[f.L1.Kind][len(f.Nodes) > 0] = true
		require.LessOrEqual(t, f.L1.Blocks, max(deepest, dearest))
		if f.L1.Kind != "" {
			require.LessOrEqual(t, len(f.Nodes), 1, "the others have to bear with L1")
			require.Contains(t, f.String(), f.L1.String())
		}
	}
	both := map[bool]bool{true: true, false: true}
	require.Equal(t, map[TroubleKind]map[bool]bool{
		"": {true: true}, Hangs: both, Down: both, Silent: both, Reorganised: both, Dear: both, Censored: both,
	}, kinds)
	deadline := 6 * honestSlot // of the windows that a localnet has
	require.Less(t, longestTrouble, deadline)
}

// A member that paid, or whose stake is another one, is no clean run.
func TestAnHonestVerdictCountsStakes(t *testing.T) {
	v := newVerdict(&Options{Honest: true})
	require.ErrorContains(t, v.Err(), "slashed could not be counted")
	clean := Verdict{Honest: true, Accusations: 3}
	require.NoError(t, clean.Err(), "an accusation that was answered costs nothing")
	var out bytes.Buffer
	clean.print(&out)
	require.Contains(t, out.String(), "accusations 3\n")
	require.Contains(t, out.String(), "slashed 0\nstakes_changed 0\n")
	require.ErrorContains(t, (&Verdict{Honest: true, Slashed: 4}).Err(), "slashed is 4")
	require.ErrorContains(t, (&Verdict{Honest: true, StakesChanged: 4}).Err(), "stakes_changed is 4")
}

// An endpoint that hangs answers nothing until it is told to; then everything is as ever.
func TestAnEndpointGoesWrongWhenTold(t *testing.T) {
	l1 := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusTeapot) }))
	defer l1.Close()
	e, err := newEndpoint(l1.URL)
	require.NoError(t, err)
	ask := func() (int, error) {
		r, err := http.Get(e.url())
		if err != nil {
			return 0, err
		}
		defer func() { require.NoError(t, r.Body.Close()) }()
		return r.StatusCode, nil
	}
	code, err := ask()
	require.NoError(t, err)
	require.Equal(t, http.StatusTeapot, code)
	e.set(refuses)
	_, err = ask()
	require.Error(t, err)

	e.set(hangs)
	asked := make(chan error, 1)
	go func() { _, err := ask(); asked <- err }()
	require.Eventually(t, func() bool { return e.waiting.Load() == 1 }, time.Minute, time.Millisecond)
	require.Empty(t, asked)
	e.set(answers)
	require.Error(t, <-asked, "broken off")
	code, err = ask()
	require.NoError(t, err)
	require.Equal(t, http.StatusTeapot, code)
	require.NoError(t, e.close())
}

func TestHonestOptionsAreChecked(t *testing.T) {
	good := Options{Kills: 1, TPS: 1, Slot: honestSlot, Patience: time.Second, Home: t.TempDir(), Honest: true, Duration: time.Minute}
	require.NoError(t, good.Check())
	for flag, spoil := range map[string]func(*Options){
		"--duration": func(o *Options) { o.Duration = 0 },
		"--slot":     func(o *Options) { o.Slot = time.Second },
		"--points":   func(o *Options) { o.Points = true },
	} {
		o := good
		spoil(&o)
		require.ErrorContains(t, o.Check(), flag)
	}
}
