package testnet

import (
	"bufio"
	"fmt"
	"net/netip"
	"regexp"
	"strings"
)

// Ports of a node that has a machine for itself; the next node of the same machine has ten
// more.
const (
	ConsensusPort = 26656
	CometRPCPort  = 26657
	ObjectsPort   = 26680
	RPCPort       = 8080
	MetricsPort   = 9464
	portStep      = 10
)

// Host is a machine that a node runs on, and which of the nodes there it is.
type Host struct {
	Name string // of the node
	Addr string // IP address or DNS name
	At   int    // 0 for the first node of that machine
}

var (
	nodeName = regexp.MustCompile(`^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$`)
	dnsName  = regexp.MustCompile(`^[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?$`)
)

// ParseHosts reads a line for each node: its name and its machine's IP address or DNS name.
// Blank lines and what follows a # are left out.
func ParseHosts(text string) (hosts []Host, err error) {
	lines := bufio.NewScanner(strings.NewReader(text))
	taken, on := map[string]bool{}, map[string]int{}
	for number := 1; lines.Scan(); number++ {
		line, _, _ := strings.Cut(lines.Text(), "#")
		fields := strings.Fields(line)
		if len(fields) == 0 {
			continue
		}
		if len(fields) != 2 {
			return nil, fmt.Errorf("line %d: %q; write a node's name and its machine's address", number, strings.TrimSpace(line))
		}
		h := Host{Name: fields[0], Addr: fields[1]}
		switch {
		case !nodeName.MatchString(h.Name):
			return nil, fmt.Errorf("line %d: %q is no name of a node; write up to 40 small letters, digits and -", number, h.Name)
		case taken[h.Name]:
			return nil, fmt.Errorf("line %d: %s is there twice", number, h.Name)
		case !isIP(h.Addr) && !dnsName.MatchString(h.Addr):
			return nil, fmt.Errorf("line %d: %q is no IP address and no DNS name", number, h.Addr)
		}
		taken[h.Name], h.At = true, on[h.Addr]
		on[h.Addr]++
		hosts = append(hosts, h)
	}
	return hosts, lines.Err()
}

// Loopback are so many nodes of this machine.
func Loopback(nodes int) []Host {
	hosts := make([]Host, nodes)
	for i := range hosts {
		hosts[i] = Host{Name: fmt.Sprintf("validator-%d", i), Addr: "127.0.0.1", At: i}
	}
	return hosts
}

func isIP(addr string) bool {
	_, err := netip.ParseAddr(addr)
	return err == nil
}

func (h Host) port(first int) int { return first + portStep*h.At }

// hostPort is where others reach one of the host's ports.
func (h Host) hostPort(first int) string {
	if strings.Contains(h.Addr, ":") {
		return fmt.Sprintf("[%s]:%d", h.Addr, h.port(first))
	}
	return fmt.Sprintf("%s:%d", h.Addr, h.port(first))
}

// multiaddr is where others reach the object network of a node with that peer id.
func (h Host) multiaddr(peerID string) string {
	kind := "dns"
	if ip, err := netip.ParseAddr(h.Addr); err == nil {
		kind = "ip4"
		if ip.Is6() {
			kind = "ip6"
		}
	}
	return fmt.Sprintf("/%s/%s/tcp/%d/p2p/%s", kind, h.Addr, h.port(ObjectsPort), peerID)
}

// private tells whether CometBFT takes the address for one that is not routable, or whether
// several nodes have it.
func (h Host) private() bool {
	ip, err := netip.ParseAddr(h.Addr)
	return err != nil || !ip.IsGlobalUnicast() || ip.IsPrivate()
}
