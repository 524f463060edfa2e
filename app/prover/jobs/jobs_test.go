package jobs_test

import (
	"crypto/sha256"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/prover/jobs"
)

func job() *jobs.Job {
	return &jobs.Job{
		Kind:   jobs.Kind{Name: "t", Circuit: common.HexToHash("0x11")},
		Public: []fr.Element{fr.NewElement(1), fr.NewElement(2)}, Secret: []fr.Element{fr.NewElement(3)},
	}
}

// Whatever of a job differs has another name.
func TestAJobsNameIsAllOfIt(t *testing.T) {
	id, err := job().ID()
	require.NoError(t, err)
	seen := map[jobs.ID]bool{id: true}
	for name, change := range map[string]func(*jobs.Job){
		"kind":    func(j *jobs.Job) { j.Kind.Name = "b" },
		"circuit": func(j *jobs.Job) { j.Kind.Circuit[31] = 0 },
		"public":  func(j *jobs.Job) { j.Public[1].SetUint64(7) },
		"witness": func(j *jobs.Job) { j.Secret[0].SetUint64(7) },
		"between": func(j *jobs.Job) { j.Public, j.Secret = j.Public[:1], append(j.Public[1:2:2], j.Secret...) },
	} {
		j := job()
		change(j)
		other, err := j.ID()
		require.NoError(t, err)
		require.False(t, seen[other], name)
		seen[other] = true
	}
}

// A job comes back from its bytes, and from no others.
func TestJobsAreReadAsWritten(t *testing.T) {
	b, err := job().Encode()
	require.NoError(t, err)
	id, err := job().ID()
	require.NoError(t, err)
	got, err := jobs.Parse(id, b)
	require.NoError(t, err)
	require.Equal(t, job(), got)

	_, err = jobs.Parse(jobs.ID{1}, b)
	require.ErrorIs(t, err, jobs.ErrMalformed)
	for n := range b {
		requireMalformed(t, b[:n])
	}
	requireMalformed(t, append(b, 0))
	for _, at := range []int{0, 13, 14, 47, 51} { // magic, length and letters of the name, both counts
		spoiled := append([]byte(nil), b...)
		spoiled[at] ^= 0xff
		requireMalformed(t, spoiled)
	}
	above := append([]byte(nil), b...)
	above[len(above)-32] = 0xff // not below the field's order
	requireMalformed(t, above)
}

func requireMalformed(t *testing.T, b []byte) {
	t.Helper()
	_, err := jobs.Parse(sha256.Sum256(b), b)
	require.ErrorIs(t, err, jobs.ErrMalformed)
}

// What a worker reports is a proof or a failure, bounded.
func TestResultsAreBounded(t *testing.T) {
	b, err := jobs.Result{ID: jobs.ID{1}, Worker: "a", Failure: strings.Repeat("ä\x00", 5000)}.Encode()
	require.NoError(t, err)
	r, err := jobs.ParseResult(b)
	require.NoError(t, err)
	require.NotEmpty(t, r.Failure)
	for _, text := range []string{
		``, `{}`, `null`, `[]`, `{"id":"00","worker":"a","proof":"AA=="}`,
		`{"id":"` + strings.Repeat("0", 64) + `","worker":"a b","proof":"AA=="}`,
		`{"id":"` + strings.Repeat("0", 64) + `","worker":"a"}`,
		`{"id":"` + strings.Repeat("0", 64) + `","worker":"a","proof":"AA==","failure":"both"}`,
		`{"id":"` + strings.Repeat("0", 64) + `","worker":"a","proof":"AA==","wall_ns":-1}`,
		`{"id":"` + strings.Repeat("0", 64) + `","worker":"a","proof":"AA==","more":1}`,
		`{"id":"` + strings.Repeat("0", 64) + `","worker":"a","proof":"` + strings.Repeat("AAAA", 1500) + `"}`,
		`{"id":"` + strings.Repeat("A", 64) + `","worker":"a","proof":"AA=="}`,
		strings.Repeat(" ", jobs.MaxResult+1),
	} {
		_, err := jobs.ParseResult([]byte(text))
		require.ErrorIs(t, err, jobs.ErrMalformed, "%.100s", text)
	}
}
