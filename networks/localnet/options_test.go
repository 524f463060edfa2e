package localnet

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

func options(t *testing.T) Options {
	t.Helper()
	o := Options{Home: t.TempDir(), Validators: 4, TPS: 10, Slot: 6 * time.Second, L1Block: time.Second}
	require.NoError(t, o.Check())
	return o
}

func TestOptionsThatCannotWorkAreNamed(t *testing.T) {
	for flag, spoil := range map[string]func(*Options){
		"--home":       func(o *Options) { o.Home = "" },
		"--validators": func(o *Options) { o.Validators = 0 },
		"--committee":  func(o *Options) { o.Committee = 5 },
		"--epoch-sl":   func(o *Options) { o.EpochSlots = 33 },
		"--tps":        func(o *Options) { o.TPS = -1 },
		"--duration":   func(o *Options) { o.Duration = -time.Second },
		"--slot":       func(o *Options) { o.Slot = 1500 * time.Millisecond },
		"--l1-block":   func(o *Options) { o.L1Block = 7 * time.Second },
		"--base-port":  func(o *Options) { o.BasePort = 65_530 },
		"--beacon":     func(o *Options) { o.L1 = "http://127.0.0.1:8545" },
		"key":          func(o *Options) { o.L1Key = "secret" },
	} {
		t.Run(flag, func(t *testing.T) {
			o := options(t)
			spoil(&o)
			err := o.Check()
			require.ErrorContains(t, err, flag)
			require.NotContains(t, err.Error(), "secret")
		})
	}
}

func TestAHomeKeepsItsNetwork(t *testing.T) {
	o := options(t)
	m := &Manifest{
		Version: manifestVersion, SlotMS: 6000, L1BlockMS: 1000, BasePort: 26_600, L1: L1{Embedded: true}, Nodes: make([]Node, 4), Committee: 4, EpochSlots: 4,
	}
	for i := range m.Nodes {
		m.Nodes[i].Keys.AttesterKey = []byte{byte(i)}
	}
	require.NoError(t, m.save(o.Home))
	got, err := LoadManifest(o.Home)
	require.NoError(t, err)
	require.Equal(t, m, got)
	require.NoError(t, got.matches(&o))
	for flag, other := range map[string]func(*Options){
		"--validators": func(o *Options) { o.Validators = 3 },
		"--slot":       func(o *Options) { o.Slot = time.Second },
		"--l1-block":   func(o *Options) { o.L1Block = 2 * time.Second },
		"--base-port":  func(o *Options) { o.BasePort = 30_000 },
		"--l1":         func(o *Options) { o.L1, o.Beacon = "http://x", "http://y" },
	} {
		changed := o
		other(&changed)
		require.ErrorContains(t, got.matches(&changed), flag)
	}
	none, err := LoadManifest(t.TempDir())
	require.NoError(t, err)
	require.Nil(t, none)
}

func TestOneNetworkPerHome(t *testing.T) {
	home := t.TempDir()
	first, err := lockHome(home)
	require.NoError(t, err)
	_, err = lockHome(home)
	require.ErrorContains(t, err, "another localnet runs")
	require.NoError(t, first.Close())
	again, err := lockHome(home)
	require.NoError(t, err)
	require.NoError(t, again.Close())
}

func TestPortsOfANetworkAreDistinct(t *testing.T) {
	seen := map[int]bool{}
	for _, port := range networkPorts(20_000, maxValidators) {
		require.False(t, seen[port], port)
		seen[port] = true
		require.Less(t, port, 20_000+portsOf(maxValidators))
	}
}
