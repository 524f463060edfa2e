package fail_test

import (
	"os"
	"os/exec"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/internal/fail"
)

// The test binary plays the process that ends.
const reach = "FAIL_TEST_REACH"

func TestMain(m *testing.M) {
	if times, err := strconv.Atoi(os.Getenv(reach)); err == nil {
		for range times {
			fail.At(fail.StateBefore)
			fail.At(fail.StateAfter)
		}
		os.Exit(0)
	}
	os.Exit(m.Run())
}

func TestAPointEndsTheProcessTheTimeItIsToldTo(t *testing.T) {
	for _, tc := range []struct {
		env   string
		times string
		ends  bool
	}{
		{"", "3", false},
		{fail.StateBefore.Env(0), "1", true},
		{fail.StateAfter.Env(2), "2", false},
		{fail.StateAfter.Env(2), "3", true},
		{fail.GuardAfter.Env(0), "3", false},
		{"FAIL_POINT=state.before", "3", false},
	} {
		process := exec.Command(os.Args[0])
		process.Env = append(os.Environ(), reach+"="+tc.times, tc.env)
		out, err := process.CombinedOutput()
		require.Equal(t, tc.ends, err != nil, "%v: %s", tc, out)
		if tc.ends {
			require.Contains(t, string(out), "*** fail point ")
		}
	}
}

func TestPointsAreDistinct(t *testing.T) {
	seen := map[fail.Point]bool{}
	for _, p := range fail.Points() {
		require.False(t, seen[p], p)
		seen[p] = true
	}
}
