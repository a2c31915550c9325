print("optviz")
